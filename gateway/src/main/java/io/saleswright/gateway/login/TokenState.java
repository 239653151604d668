package io.saleswright.gateway.login;

/** Whether a logged-in session can act now. */
sealed interface TokenState {

  /**
   * It can.
   *
   * @param accessToken valid for a while
   */
  record Usable(String accessToken) implements TokenState {
    /** Tokens stay out of logs. */
    @Override
    public String toString() {
      return "Usable";
    }
  }

  /** The login has ended: logged out, or the realm does not renew it any more. */
  record Ended() implements TokenState {}

  /** The token has run out and the realm does not answer; the login itself stays. */
  record Unavailable() implements TokenState {}
}
