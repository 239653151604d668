package io.saleswright.finance.receivables.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That a manager looked at an exception.
 *
 * @param remark what there is to say, if anything
 */
record ReviewRequest(@Nullable @Size(max = 500) String remark) {

  @Nullable String told() {
    return remark == null || remark.isBlank() ? null : remark.strip();
  }
}
