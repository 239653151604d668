package io.saleswright.gateway.upstream;

/** What came of one call to a service. */
sealed interface CallOutcome {

  /**
   * The service answered, with whatever status.
   *
   * @param response whose body is still to be read; the receiver closes it
   */
  record Answered(UpstreamResponse response) implements CallOutcome {}

  /**
   * There is no answer.
   *
   * @param reason why not
   */
  record Unanswered(Reason reason) implements CallOutcome {}

  /** Why there is no answer. */
  enum Reason {
    /** The breaker is open; the service was not asked. */
    RESTING,
    /** No connection could be made; the service saw nothing. */
    UNREACHABLE,
    /** The connection broke after the request had left. */
    BROKEN,
    /** The service was silent for too long. */
    TIMED_OUT
  }
}
