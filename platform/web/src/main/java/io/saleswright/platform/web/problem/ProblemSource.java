package io.saleswright.platform.web.problem;

import org.jspecify.annotations.Nullable;

/** Recognises failures of a technology that the web itself knows nothing about. */
@FunctionalInterface
public interface ProblemSource {

  /** The problem that such a failure is; null when it is none of this source's. */
  @Nullable ProblemKind kindOf(Throwable failure);
}
