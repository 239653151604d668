package io.saleswright.chaos.load;

/**
 * A command and what its client was told in the end.
 *
 * @param kind what was asked for
 * @param correlation the id that all its attempts carried; no other command has it
 * @param aggregate id of what it was about, or of what it made; empty when the client never learned
 * @param outcome what the client knows
 * @param attempts how often it was sent
 * @param repeated whether the answer was that of an earlier attempt
 * @param detail status and, for a refusal, its reason
 */
public record Operation(
    CommandKind kind,
    String correlation,
    String aggregate,
    Outcome outcome,
    int attempts,
    boolean repeated,
    String detail) {

  /**
   * The same as the client sees it that has sent the command twice at once. A refusal is not
   * remembered under the key: what was refused a moment too early may be accepted from the other
   * one, when somebody else has made it possible meanwhile.
   *
   * @param twin what the other one was told
   */
  public Operation beside(Operation twin) {
    boolean notDone = outcome == Outcome.REFUSED || outcome == Outcome.TURNED_AWAY;
    boolean maybeDone = twin.outcome == Outcome.ACCEPTED || twin.outcome == Outcome.UNKNOWN;
    return notDone && maybeDone
        ? new Operation(kind, correlation, aggregate, Outcome.UNKNOWN, attempts, repeated, detail)
        : this;
  }

  /** What a client knows of a command. */
  public enum Outcome {
    /** It was carried out: once, whatever breaks. */
    ACCEPTED,
    /** It was not, and never will be: every attempt was answered. */
    REFUSED,
    /** Nobody took it: every attempt was turned away before it began. */
    TURNED_AWAY,
    /** An attempt found no answer that tells: carried out once, or not at all. */
    UNKNOWN
  }
}
