package io.saleswright.contract.regulations;

import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.Authors;
import org.jspecify.annotations.Nullable;

/**
 * A version that is under way.
 *
 * @param content what it shall say
 * @param authors every hand that wrote in it
 * @param approval how far it has come in its chain; null while it was never submitted
 */
public record RuleDraft(RuleContent content, Authors authors, @Nullable Approval approval) {

  /** Whether it is with its chain. */
  boolean isSubmitted() {
    return approval != null && !approval.isRejected();
  }
}
