package io.saleswright.contract.contracts.web;

import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.Draft;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Decision;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.KeyReused;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.paper.KeptPaper;
import io.saleswright.platform.paper.KeptPaper.Leaving;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Prints contracts, and keeps what left the house as it was (CON-06). */
final class ContractPapers {

  private static final String TEMPLATE = "contract";

  private final Papers papers;
  private final KeptPapers kept;
  private final WorkCalendar calendar;

  ContractPapers(Papers papers, KeptPapers kept, WorkCalendar calendar) {
    this.papers = papers;
    this.kept = kept;
    this.calendar = calendar;
  }

  /** The newest version as a paper; a draft until its chain has agreed. */
  Paper print(Stored<Contract> stored) {
    return papers.render(
        TEMPLATE, head(stored), ContractPaper.of(stored.state(), stored.state().content()));
  }

  /**
   * Prints the newest version and keeps it, because it leaves the house.
   *
   * @param newest finds it, if it may leave; not asked when the command is a repeat
   * @throws KeyReused when its key was used with another body
   */
  KeptPaper handOut(String id, Supplier<Stored<Contract>> newest, String channel, Act act) {
    Leaving leaving = new Leaving(act.by(), act.at(), channel);
    return kept.once(
        id,
        act.cause(),
        keeper -> {
          Stored<Contract> stored = newest.get();
          return keeper.keep(head(stored), print(stored), leaving);
        });
  }

  List<KeptPaper> of(String contractId) {
    return kept.of(contractId);
  }

  /** A paper that left the house, byte by byte as it was. */
  Paper again(String contractId, String paperId) {
    return kept.open(contractId, paperId);
  }

  private PaperHead head(Stored<Contract> stored) {
    Contract contract = stored.state();
    ContractContent content = contract.content();
    Approval approval = contract.approval();
    boolean approved = approval != null && approval.isApproved();
    return new PaperHead(
        chinese(content.kind()),
        english(content.kind()),
        contract.number(),
        number(contract),
        calendar.businessDate(approved ? decided(approval) : stored.changedAt()),
        "/app/#/contracts/" + stored.id(),
        !approved);
  }

  private static int number(Contract contract) {
    Draft draft = contract.draft();
    return draft == null ? Objects.requireNonNull(contract.newest()).number() : draft.number();
  }

  /** When the last step agreed: the same for every print of the version. */
  private static Instant decided(@Nullable Approval approval) {
    Approval passed = Objects.requireNonNull(approval);
    return passed.decisions().stream()
        .map(Decision::at)
        .reduce(passed.submittedAt(), (_, later) -> later);
  }

  private static String chinese(ContractKind kind) {
    return switch (kind) {
      case SALES -> "销售合同";
      case FRAMEWORK -> "框架合同";
      case AGREEMENT -> "协议";
    };
  }

  private static String english(ContractKind kind) {
    return switch (kind) {
      case SALES -> "Sales contract";
      case FRAMEWORK -> "Framework contract";
      case AGREEMENT -> "Agreement";
    };
  }
}
