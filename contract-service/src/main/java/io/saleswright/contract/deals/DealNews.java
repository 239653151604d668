package io.saleswright.contract.deals;

import io.saleswright.contract.filings.FilingFollower;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.signing.Filing;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes what orders and finance tell, and what happens to contracts, in whatever order it arrives.
 * Every order has a file from the first word of it, because its papers are told before it is paid.
 */
public final class DealNews implements FilingFollower {

  private final Aggregates<DealFile> files;
  private final DealSearch search;
  private final Aggregates<Contract> contracts;
  private final Aggregates<Quote> quotes;
  private final Supplier<DealRules> rules;

  DealNews(
      Aggregates<DealFile> files,
      DealSearch search,
      Aggregates<Contract> contracts,
      Aggregates<Quote> quotes,
      Supplier<DealRules> rules) {
    this.files = files;
    this.search = search;
    this.contracts = contracts;
    this.quotes = quotes;
    this.rules = rules;
  }

  /**
   * An order was placed.
   *
   * @param placed when
   */
  public void placed(String orderId, DealOrder told, Instant placed, Cause cause) {
    DealPaper paper =
        new DealPaper(PaperKind.ORDER, orderId, told.number(), rules.get().date(placed));
    note(orderId, now -> now.of(told).with(paper), cause);
    settleContract(orderId, cause.followUp());
  }

  /** An order says something else now: it may name another contract, and be somebody else's. */
  public void changed(String orderId, UnaryOperator<DealOrder> change, Cause cause) {
    scoped(orderId, change, cause);
    settleContract(orderId, cause.followUp());
  }

  /** An order is somebody else's, or it became known whose it is. */
  public void scoped(String orderId, UnaryOperator<DealOrder> change, Cause cause) {
    note(orderId, now -> now.order() == null ? now : now.of(change.apply(now.order())), cause);
  }

  /** A paper of the order came about; a later one of its kind takes its place. */
  public void paper(String orderId, DealPaper paper, Cause cause) {
    note(orderId, now -> now.with(paper), cause);
  }

  /** A paper of the order does not count any more; another one may take its place (FIN-08). */
  public void voided(String orderId, PaperKind kind, String documentId, Instant at, Cause cause) {
    LocalDate day = rules.get().date(at);
    note(orderId, now -> now.voiding(kind, documentId, day), cause);
  }

  /** Something of the order happened at a moment, which is a paper of it. */
  public void paper(String orderId, PaperKind kind, Instant at, Cause cause) {
    paper(orderId, new DealPaper(kind, orderId, null, rules.get().date(at)), cause);
  }

  /** The order will not be carried out. */
  public void cancelled(String orderId, Cause cause) {
    note(orderId, DealFile::gone, cause);
  }

  /** All of it is paid. */
  public void paid(String orderId, Instant at, Cause cause) {
    LocalDate day = rules.get().date(at);
    note(orderId, now -> now.paid(day), cause);
  }

  /** It is not paid any more. */
  public void reopened(String orderId, Cause cause) {
    note(orderId, now -> now.paid(null), cause);
  }

  /**
   * Looks at a file once more from which an earlier release asked for another paper: it may be
   * complete now, and what is listed of it is written anew.
   */
  public void lookAgain(String orderId, Cause cause) {
    files.change(
        orderId,
        cause,
        now -> {
          Change<DealFile> change = told(orderId, now.state(), UnaryOperator.identity(), cause);
          return change.effective() ? change : Change.to(now.state());
        });
  }

  @Override
  public void follow(String contractId, Cause cause) {
    search.under(contractId).forEach(orderId -> settleContract(orderId, cause));
  }

  /**
   * Looks at the contract after the order was written: whichever of the two is told later finds the
   * other.
   */
  private void settleContract(String orderId, Cause cause) {
    files.change(
        orderId,
        cause,
        now -> {
          DealOrder order = now.state().order();
          String contractId = order == null ? null : order.contractId();
          DealContract known = contractId == null ? DealContract.NONE : contract(contractId);
          return Assembling.to(
              orderId, now.state(), now.state().under(known), rules.get(), cause.at());
        });
  }

  private DealContract contract(String contractId) {
    return contracts
        .find(contractId)
        .map(Stored::state)
        .map(contract -> new DealContract(filed(contractId, contract), quote(contract)))
        .orElse(DealContract.NONE);
  }

  private @Nullable DealPaper filed(String contractId, Contract contract) {
    Filing filing = contract.filing();
    return filing == null
        ? null
        : new DealPaper(
            PaperKind.CONTRACT, contractId, contract.number(), rules.get().date(filing.at()));
  }

  private @Nullable DealPaper quote(Contract contract) {
    String quoteId = contract.origin().quoteId();
    return quoteId == null
        ? null
        : quotes
            .find(quoteId)
            .map(stored ->
                new DealPaper(
                    PaperKind.QUOTE,
                    quoteId,
                    stored.state().number(),
                    rules.get().date(stored.createdAt())))
            .orElse(null);
  }

  private void note(String orderId, UnaryOperator<DealFile> news, Cause cause) {
    if (files.find(orderId).isEmpty()) {
      Stored<DealFile> first =
          files.createAt(orderId, cause, id -> told(id, DealFile.EMPTY, news, cause));
      if (!first.repeated()) {
        return;
      }
    }
    files.change(orderId, cause, now -> told(orderId, now.state(), news, cause));
  }

  private Change<DealFile> told(
      String id, DealFile before, UnaryOperator<DealFile> news, Cause cause) {
    return Assembling.to(id, before, news.apply(before), rules.get(), cause.at());
  }
}
