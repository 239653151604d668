package io.saleswright.contract.regulations;

import io.saleswright.contract.circulation.Receipt;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the company in all its versions (DOC-09). A version that is under way changes nothing
 * until all departments have agreed and its day has come.
 *
 * @param number the number by which people call it
 * @param versions the issued versions, the oldest first
 * @param draft the version that is under way; null when none is
 * @param repeal that it ends; null while it does not
 */
public record CompanyRule(
    String number, List<RuleVersion> versions, @Nullable RuleDraft draft, @Nullable Repeal repeal) {

  public CompanyRule {
    versions = List.copyOf(versions);
  }

  /** How far it has come. */
  public RuleStage stage() {
    if (repeal != null) {
      return RuleStage.REPEALED;
    }
    if (draft == null) {
      return versions.isEmpty() ? RuleStage.WITHDRAWN : RuleStage.ISSUED;
    }
    if (draft.isSubmitted()) {
      return versions.isEmpty() ? RuleStage.SUBMITTED : RuleStage.REVISION_SUBMITTED;
    }
    return versions.isEmpty() ? RuleStage.DRAFT : RuleStage.REVISING;
  }

  /** The newest issued version; null before there is one. */
  public @Nullable RuleVersion newest() {
    return versions.isEmpty() ? null : versions.getLast();
  }

  /** The version in force on a day: the newest whose day has come; null when none is. */
  public @Nullable RuleVersion inForceOn(LocalDate day) {
    if (repeal != null && !day.isBefore(repeal.from())) {
      return null;
    }
    return versions.stream()
        .filter(version -> !version.content().effectiveFrom().isAfter(day))
        .reduce((_, later) -> later)
        .orElse(null);
  }

  /**
   * The issued version of this number.
   *
   * @throws NotFound when there is none
   */
  public RuleVersion version(int wanted) {
    return versions.stream()
        .filter(version -> version.number() == wanted)
        .findFirst()
        .orElseThrow(() -> new NotFound("version"));
  }

  /** What it is called now, or shall be while nothing was issued; empty of what was given up. */
  public String title() {
    if (!versions.isEmpty()) {
      return versions.getLast().content().title();
    }
    return draft == null ? "" : draft.content().title();
  }

  /** The first day on which a version of it is in force; null while none is issued. */
  public @Nullable LocalDate firstDay() {
    return versions.stream()
        .map(version -> version.content().effectiveFrom())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The step of the chain that it waits for, by name; null when it waits for none. */
  public @Nullable String waitingFor() {
    return draft == null || draft.approval() == null ? null : draft.approval().waitingFor();
  }

  /** How far its newest version has come in its chain; null when that was never submitted. */
  public @Nullable Approval approval() {
    if (draft != null) {
      return draft.approval();
    }
    return versions.isEmpty() ? null : versions.getLast().approval();
  }

  /** When its newest version was submitted last; null when it never was. */
  public @Nullable Instant submittedAt() {
    Approval newest = approval();
    return newest == null ? null : newest.submittedAt();
  }

  /** Who has read its newest version, by staff id. */
  public List<String> readers() {
    return versions.isEmpty()
        ? List.of()
        : versions.getLast().receipts().stream().map(Receipt::by).toList();
  }

  /** The number that the version under way has, or the next one will have. */
  int nextNumber() {
    return versions.size() + 1;
  }

  /** The version that is under way; only where the stage says that there is one. */
  RuleDraft underWay() {
    return Objects.requireNonNull(draft);
  }

  CompanyRule with(@Nullable RuleDraft other) {
    return new CompanyRule(number, versions, other, repeal);
  }

  CompanyRule with(List<RuleVersion> all) {
    return new CompanyRule(number, all, null, repeal);
  }

  CompanyRule reading(RuleVersion read) {
    List<RuleVersion> all = new ArrayList<>(versions);
    all.set(read.number() - 1, read);
    return new CompanyRule(number, all, draft, repeal);
  }

  CompanyRule repealed(Repeal how) {
    return new CompanyRule(number, versions, null, how);
  }
}
