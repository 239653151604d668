package io.saleswright.contract.regulations;

import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds rules of the company. */
public interface RuleSearch {

  /**
   * Which rules somebody looks for; what is null does not matter.
   *
   * @param stage that stand there
   * @param inForceOn of which a version is in force on this day
   * @param unreadBy whose newest version this person, by staff id, has not read
   * @param drafts whether those are wanted, too, of which nothing was issued
   */
  record Wanted(
      @Nullable RuleStage stage,
      @Nullable LocalDate inForceOn,
      @Nullable String unreadBy,
      boolean drafts) {}

  /** Rules, newest first. */
  List<Stored<CompanyRule>> newestFirst(Wanted wanted, Slice slice);

  /** Rules of which a version was submitted from a moment on, newest first. */
  List<Stored<CompanyRule>> submittedSince(Instant since, int limit);
}
