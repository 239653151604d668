package io.saleswright.contract.notices;

import io.saleswright.contract.circulation.Audience;
import io.saleswright.contract.entries.EntryStep;
import io.saleswright.contract.regulated.CompanyRuleDecided;
import io.saleswright.contract.regulated.CompanyRuleIssued;
import io.saleswright.contract.regulated.CompanyRuleRepealed;
import io.saleswright.contract.regulated.CompanyRuleSubmitted;
import io.saleswright.contract.regulations.CompanyRule;
import io.saleswright.contract.regulations.RuleVersion;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Telling;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Whose turn it is in the chain of a rule is told so, its authors hear what came of it, and all
 * staff of what is issued (DOC-09).
 */
final class RuleTelling implements Telling<CompanyRule> {

  private static final String READING = "DOC-07";

  private final RoleHolders staff;
  private final Supplier<List<String>> roles;

  /**
   * @param roles the roles that have to read what is issued
   */
  RuleTelling(RoleHolders staff, Supplier<List<String>> roles) {
    this.staff = staff;
    this.roles = roles;
  }

  @Override
  public List<Notice> of(String id, CompanyRule rule, Record event) {
    return switch (event) {
      case CompanyRuleSubmitted _ -> toDecide(id, rule);
      case CompanyRuleDecided decided when !decided.approved() ->
          List.of(
              toAuthors(about(ArchiveNotice.RULE_SENT_BACK, id, rule), rule)
                  .with("step", decided.step()));
      case CompanyRuleDecided decided when decided.next() != null -> toDecide(id, rule);
      case CompanyRuleIssued issued ->
          List.of(
              toStaff(about(ArchiveNotice.RULE_ISSUED, id, rule))
                  .with("from", issued.effectiveFrom()));
      case CompanyRuleRepealed repealed ->
          List.of(
              toStaff(about(ArchiveNotice.RULE_REPEALED, id, rule))
                  .with("from", repealed.repealedFrom()));
      case DeadlineMissed missed when missed.rule().equals(READING) ->
          toReaders(id, rule, missed.due());
      case DeadlineMissed missed ->
          List.of(
              toAuthors(about(ArchiveNotice.RULE_DECISION_LATE, id, rule), rule)
                  .toRole("sales-manager")
                  .with("due", missed.due()));
      default -> List.of();
    };
  }

  /** Whoever may decide the step whose turn it is now. */
  private static List<Notice> toDecide(String id, CompanyRule rule) {
    Approval approval = rule.draft() == null ? null : rule.draft().approval();
    if (approval == null || approval.next().isEmpty()) {
      return List.of();
    }
    Turn turn = approval.next().get();
    return List.of(
        about(ArchiveNotice.RULE_TO_DECIDE, id, rule)
            .with("step", turn.name())
            .toRoles(turn.roles()));
  }

  private static Notice toAuthors(Notice notice, CompanyRule rule) {
    Notice all = notice;
    if (rule.draft() != null) {
      for (String author : rule.draft().authors().hands()) {
        all = all.toStaff(author);
      }
    }
    return all;
  }

  /** Whoever has not read the newest version and has to: nobody who has left. */
  private List<Notice> toReaders(String id, CompanyRule rule, Instant due) {
    RuleVersion newest = rule.newest();
    if (newest == null) {
      return List.of();
    }
    Audience audience = Audience.of(roles.get(), staff, due);
    List<String> unread = newest.unread(audience);
    if (unread.isEmpty()) {
      return List.of();
    }
    Notice notice = about(ArchiveNotice.RULE_NOT_READ, id, rule).with("due", due);
    for (String one : unread) {
      notice = audience.people().contains(one) ? notice.toStaff(one) : notice.toRole(one);
    }
    return List.of(notice);
  }

  /** Rules hold for everybody, so everybody is told. */
  private static Notice toStaff(Notice notice) {
    return notice.toRoles(EntryStep.staff());
  }

  private static Notice about(ArchiveNotice kind, String id, CompanyRule rule) {
    return Notice.of(kind, new Notice.Document("company-rule", id, rule.number()));
  }
}
