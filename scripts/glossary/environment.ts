/** What the run of a workflow is told by its environment. */
import { GitHub } from './github.js';

/** A variable that every run has. */
export function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: run this in a workflow`);
  return value;
}

/** The repository of the run, with the rights of its token. */
export function repositoryOfRun(): GitHub {
  const { GITHUB_API_URL: api } = process.env;
  return new GitHub({
    repository: required('GITHUB_REPOSITORY'),
    token: required('GITHUB_TOKEN'),
    ...(api === undefined ? {} : { api }),
  });
}
