package io.saleswright.performance.login;

import io.saleswright.platform.kernel.Refusal;

/** Why people can't be read from the login. */
public enum LoginRefusal implements Refusal {
  LOGIN_NOT_CONNECTED(
      "HR-11", "The directory has no account at the login server, so it can't read people there."),
  LOGIN_NOT_READ(
      "HR-11", "The login server did not tell all people. Nothing was changed; try again later.");

  private final String rule;
  private final String text;

  LoginRefusal(String rule, String text) {
    this.rule = rule;
    this.text = text;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public String text() {
    return text;
  }
}
