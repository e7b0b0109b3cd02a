/** What of the product a run is about. */
export interface ReleaseScope {
  /** The component that is released alone; null for the whole product, which has one version. */
  readonly component: string | null;
  /** Whether its release may be the latest one of the repository: GitHub has one of them for all components. */
  readonly mayBeLatest: boolean;
}

export const WHOLE_PRODUCT: ReleaseScope = { component: null, mayBeLatest: true };
