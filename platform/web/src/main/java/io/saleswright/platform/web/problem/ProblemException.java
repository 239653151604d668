package io.saleswright.platform.web.problem;

/**
 * Ends a request with one of the platform's problems. For what HTTP itself asks of a request; what
 * the business refuses is a {@link io.saleswright.platform.kernel.RuleViolation}.
 */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;

  public ProblemException(ProblemKind kind) {
    super(kind.slug());
    this.kind = kind;
  }

  public ProblemKind kind() {
    return kind;
  }
}
