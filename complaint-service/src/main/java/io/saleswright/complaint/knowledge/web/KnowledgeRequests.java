package io.saleswright.complaint.knowledge.web;

import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on entries. */
final class KnowledgeRequests {

  private KnowledgeRequests() {}

  /** A field of a form that was left blank tells nothing. */
  static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /**
   * What was learned.
   *
   * @param problem what does not work
   * @param solution what helps
   * @param productId the product; that of the case when it is left out
   * @param caseId the closed case that it is written from
   */
  record NewKnowledge(
      @NotBlank @Size(max = 2000) @WithoutContacts String problem,
      @NotBlank @Size(max = 4000) @WithoutContacts String solution,
      @Nullable @Size(max = 64) String productId,
      @Nullable @Size(max = 64) String caseId) {}

  /** What was typed of a problem so far, in Chinese or English. */
  record Typed(@NotNull @Size(max = 4000) String text) {}

  /** What it says now. */
  record KnowledgeEdit(
      @NotBlank @Size(max = 2000) @WithoutContacts String problem,
      @NotBlank @Size(max = 4000) @WithoutContacts String solution,
      @Nullable @Size(max = 64) String productId) {}
}
