package io.saleswright.contract.regulations.web;

import io.saleswright.contract.regulations.CompanyRule;
import io.saleswright.contract.regulations.RuleVersion;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the company in a list.
 *
 * @param state DRAFT, SUBMITTED, ISSUED, REVISING, REVISION_SUBMITTED, REPEALED or WITHDRAWN
 * @param version number of the newest issued version
 * @param effectiveFrom the first day on which that is in force
 * @param repealedFrom the first day on which the rule is not in force any more
 * @param waitingFor the step of the chain that a version under way waits for
 */
record RuleItem(
    String id,
    String number,
    String state,
    String title,
    @Nullable Integer version,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate repealedFrom,
    @Nullable String waitingFor) {

  static RuleItem of(Stored<CompanyRule> stored) {
    CompanyRule rule = stored.state();
    RuleVersion newest = rule.newest();
    return new RuleItem(
        stored.id(),
        rule.number(),
        rule.stage().name(),
        rule.title(),
        newest == null ? null : newest.number(),
        newest == null ? null : newest.content().effectiveFrom(),
        rule.repeal() == null ? null : rule.repeal().from(),
        rule.waitingFor());
  }
}
