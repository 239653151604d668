package io.saleswright.complaint.knowledge;

import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A problem that came up, and how it is solved (CMP-12). It is everybody's.
 *
 * @param number the number by which people call it
 * @param lesson what it says
 * @param caseId the closed case that it was written from; null when it was written from none
 * @param writtenBy staff id of who wrote it
 * @param writtenAt when
 * @param retired whether it does not hold any more
 */
public record KnowledgeEntry(
    String number,
    Lesson lesson,
    @Nullable String caseId,
    String writtenBy,
    Instant writtenAt,
    boolean retired) {

  /** How far it has come. */
  public KnowledgeStage stage() {
    return retired ? KnowledgeStage.RETIRED : KnowledgeStage.PUBLISHED;
  }

  /**
   * Says it better.
   *
   * @throws RuleViolation when it does not hold any more
   */
  Change<KnowledgeEntry> edit(Lesson other) {
    KnowledgeStep.EDIT_ENTRY.mustStartFrom(stage());
    return Change.to(new KnowledgeEntry(number, other, caseId, writtenBy, writtenAt, false))
        .editing();
  }

  /**
   * Takes it out of what is found.
   *
   * @throws RuleViolation when it was taken out before
   */
  Change<KnowledgeEntry> retire() {
    KnowledgeStep.RETIRE_ENTRY.mustStartFrom(stage());
    return Change.to(new KnowledgeEntry(number, lesson, caseId, writtenBy, writtenAt, true));
  }
}
