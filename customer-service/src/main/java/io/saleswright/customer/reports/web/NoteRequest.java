package io.saleswright.customer.reports.web;

import io.saleswright.customer.profile.Texts;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That a report was read.
 *
 * @param remark what there is to say to it, if anything
 */
record NoteRequest(@Nullable @Size(max = 1000) String remark) {

  @Nullable String told() {
    return Texts.optional(remark);
  }
}
