package io.saleswright.contract.notices;

import io.saleswright.contract.breaches.ContractBreached;
import io.saleswright.contract.drafting.ContractApproved;
import io.saleswright.contract.drafting.ContractEdited;
import io.saleswright.contract.drafting.ContractRejected;
import io.saleswright.contract.drafting.ContractStepApproved;
import io.saleswright.contract.drafting.ContractSubmitted;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.parties.Holder;
import io.saleswright.contract.signing.ContractAmended;
import io.saleswright.contract.signing.ContractExpired;
import io.saleswright.contract.signing.ContractSigned;
import io.saleswright.contract.signing.ContractTerminated;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.DeadlineNear;
import io.saleswright.platform.link.Link;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * Whose turn it is in a chain is told so, whoever is responsible or wrote it hears what came of it,
 * and inside sales of what has to be filed or ends (CON-03, CON-07, CON-08, CON-10).
 */
final class ContractTelling implements Telling<Contract> {

  private static final String SUPPORT = "sales-support";
  private static final String SUPERVISOR = "support-supervisor";
  private static final String MANAGER = "sales-manager";
  private static final String FILING = "CON-08";
  private static final String EXPIRY = "CON-10";

  @Override
  public List<Notice> of(String id, Contract contract, Record event) {
    return switch (event) {
      case ContractSubmitted _, ContractStepApproved _ -> toDecide(id, contract);
      case ContractEdited edited when !edited.fallen().isEmpty() -> toDecide(id, contract);
      case ContractApproved _ ->
          List.of(toOwner(ContractNotice.CONTRACT_APPROVED, id, contract).toRole(SUPPORT));
      case ContractRejected rejected ->
          List.of(
              toAuthors(toOwner(ContractNotice.CONTRACT_REJECTED, id, contract), contract)
                  .toRole(SUPPORT)
                  .with("step", rejected.step()));
      case DeadlineMissed missed -> List.of(late(id, contract, missed));
      case DeadlineNear near ->
          List.of(
              toOwner(ContractNotice.CONTRACT_ENDS_SOON, id, contract)
                  .toRole(SUPPORT)
                  .with("due", near.due()));
      default -> ofSigned(id, contract, event);
    };
  }

  private static List<Notice> ofSigned(String id, Contract contract, Record event) {
    return switch (event) {
      case ContractSigned _ ->
          List.of(toOwner(ContractNotice.CONTRACT_SIGNED, id, contract).toRole(SUPPORT));
      case ContractAmended _ ->
          List.of(toOwner(ContractNotice.CONTRACT_AMENDED, id, contract).toRole(SUPPORT));
      case ContractExpired expired ->
          List.of(
              toOwner(ContractNotice.CONTRACT_EXPIRED, id, contract)
                  .toRole(SUPPORT)
                  .with("endedOn", expired.endedOn()));
      case ContractTerminated ended ->
          List.of(
              toOwner(ContractNotice.CONTRACT_TERMINATED, id, contract)
                  .toRole(SUPPORT)
                  .with("endedOn", ended.endedOn()));
      case ContractBreached breached ->
          List.of(
              toOwner(ContractNotice.CONTRACT_BREACHED, id, contract)
                  .toRole("legal")
                  .toRole(MANAGER)
                  .with("breach", breached.breach()));
      default -> List.of();
    };
  }

  /** Whoever may decide the step whose turn it is now. */
  private static List<Notice> toDecide(String id, Contract contract) {
    Approval approval = contract.approval();
    return approval == null
        ? List.of()
        : approval.next().map(turn -> toDeciders(turn, id, contract)).stream().toList();
  }

  private static Notice toDeciders(Turn turn, String id, Contract contract) {
    return about(ContractNotice.CONTRACT_TO_DECIDE, id, contract)
        .toRoles(turn.roles())
        .with("step", turn.name());
  }

  private static Notice late(String id, Contract contract, DeadlineMissed missed) {
    return switch (missed.rule()) {
      case FILING ->
          about(ContractNotice.CONTRACT_TO_FILE, id, contract)
              .toRole(SUPPORT)
              .toRole(SUPERVISOR)
              .with("due", missed.due());
      case EXPIRY ->
          toOwner(ContractNotice.CONTRACT_ENDS_SOON, id, contract)
              .toRole(SUPPORT)
              .toRole(SUPERVISOR)
              .with("due", missed.due());
      default ->
          toOwner(ContractNotice.CONTRACT_DECISION_LATE, id, contract)
              .toRole(SUPERVISOR)
              .toRole(MANAGER)
              .with("due", missed.due());
    };
  }

  private static Notice toOwner(ContractNotice kind, String id, Contract contract) {
    return about(kind, id, contract).toStaff(contract.parties().holder().salesperson());
  }

  /**
   * It goes back to whoever wrote it, also when they neither sell it nor are inside sales; not to
   * the customer who took the quote behind a link.
   */
  private static Notice toAuthors(Notice notice, Contract contract) {
    Notice all = notice;
    for (String author : contract.underWay().authors().hands()) {
      all = Link.isHolder(author) ? all : all.toStaff(author);
    }
    return all;
  }

  private static Notice about(ContractNotice kind, String id, Contract contract) {
    Holder holder = contract.parties().holder();
    return Notice.of(kind, new Document("contract", id, contract.number()))
        .within(holder.salesperson(), holder.team(), contract.parties().buyer().region());
  }
}
