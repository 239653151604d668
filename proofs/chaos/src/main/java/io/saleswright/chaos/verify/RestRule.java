package io.saleswright.chaos.verify;

import io.saleswright.check.rules.Findings;
import io.saleswright.check.rules.Promise;
import io.saleswright.check.rules.Rule;
import java.util.List;

/**
 * What else must be so after a run: everything was settled in time, no process has ended by itself,
 * nothing was put aside, and nobody got an answer that nobody should get.
 *
 * @param troubles what is not so, in words
 */
public record RestRule(List<String> troubles) implements Rule {

  /** Copies the list. */
  public RestRule {
    troubles = List.copyOf(troubles);
  }

  @Override
  public void conclude(Findings findings) {
    troubles.forEach(trouble -> findings.violation(Promise.TOLD, "the run", trouble));
  }
}
