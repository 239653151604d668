package io.saleswright.platform.kernel;

/**
 * The caller's roles don't allow this at all, whatever the state of the aggregate (SEC-06). Becomes
 * 403 over HTTP.
 */
public final class NotPermitted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;

  public NotPermitted(String rule, String message) {
    super(message);
    this.rule = rule;
  }

  /** Has no stack trace: a refusal is an answer, and the rule names the place. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }

  /** Id of the requirement that reserves the step for other roles. */
  public String rule() {
    return rule;
  }
}
