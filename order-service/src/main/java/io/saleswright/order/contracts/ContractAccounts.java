package io.saleswright.order.contracts;

import io.saleswright.order.contracts.ContractAnswers.Need;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * Keeps the accounts of contracts: takes what the contract service tells and what orders ask, and
 * takes answers back. What has to be told stands on the account itself, so it is told after any
 * crash.
 */
public final class ContractAccounts implements EffectiveContracts, UnfinishedWork {

  private final Aggregates<ContractAccount> accounts;
  private final Aggregates<OrderAsk> asks;
  private final ContractSearch search;
  private final ContractAnswers answers;

  ContractAccounts(
      Aggregates<ContractAccount> accounts,
      Aggregates<OrderAsk> asks,
      ContractSearch search,
      ContractAnswers answers) {
    this.accounts = accounts;
    this.asks = asks;
    this.search = search;
    this.answers = answers;
  }

  @Override
  public Optional<ContractTerms> openTo(String contractId, String customerId, LocalDate day) {
    return accounts
        .find(contractId)
        .map(stored -> stored.state().terms())
        .filter(terms -> terms.isOpenTo(customerId, day));
  }

  /** The contract service told of a contract in force. */
  public void learn(String contractId, ContractTerms terms, Cause cause) {
    tell(
        changed(contractId, cause, now -> now.learned(terms, asks(contractId), cause.at())), cause);
  }

  /** The contract service told that a contract was ended. */
  public void end(String contractId, Cause cause) {
    tell(changed(contractId, cause, now -> now.ended(asks(contractId), cause.at())), cause);
  }

  /** An order asks, and is told how its contract stands to it. */
  public void claim(String contractId, String orderId, long revision, OrderAsk ask, Cause cause) {
    String id = askId(contractId, orderId, revision);
    if (asks.find(id).isEmpty()) {
      asks.createAt(id, cause, _ -> Change.to(ask));
    }
    Stored<ContractAccount> stored =
        changed(
            contractId, cause, now -> now.claimed(orderId, revision, asks(contractId), cause.at()));
    ContractAccount account = stored.state();
    // One that had its answer before asks again; all others are told below.
    account
        .claim(orderId)
        .filter(ContractClaim::answered)
        .ifPresent(claim -> answers.answer(contractId, claim, account.terms(), cause));
    tell(stored, cause);
  }

  /** The sales manager lets an order go on although it differs. */
  public void exempt(String contractId, String orderId, long revision, Cause cause) {
    changed(contractId, cause, now -> now.exempted(orderId, revision, asks(contractId)));
  }

  /** An order, at this revision of it, needs no contract any longer except this one. */
  public void giveBackAllBut(String contractId, String orderId, long revision, Cause cause) {
    for (String other : search.claimedBy(orderId)) {
      if (!other.equals(contractId)) {
        tell(
            changed(other, cause, now -> now.givenBack(orderId, revision, asks(other), cause.at())),
            cause);
      }
    }
  }

  /** An order is closed. */
  public void close(String contractId, String orderId, Cause cause) {
    changed(contractId, cause, now -> now.closed(orderId, asks(contractId), cause.at()));
  }

  private static String askId(String contractId, String orderId, long revision) {
    return Ids.derived("contract ask", contractId, orderId, Long.toString(revision));
  }

  private Asks asks(String contractId) {
    return claim -> {
      OrderAsk inline = claim.ask();
      return inline == null
          ? asks.get(askId(contractId, claim.orderId(), claim.revision())).state()
          : inline;
    };
  }

  private Stored<ContractAccount> changed(
      String contractId, Cause cause, Function<ContractAccount, Change<ContractAccount>> step) {
    if (accounts.find(contractId).isEmpty()) {
      Stored<ContractAccount> first =
          accounts.createAt(contractId, cause, _ -> step.apply(ContractAccount.NEW));
      if (!first.repeated()) {
        return first;
      }
    }
    return accounts.change(contractId, cause, stored -> step.apply(stored.state()));
  }

  private void tell(Stored<ContractAccount> stored, Cause cause) {
    Cause step = cause.followUp();
    for (ContractClaim claim : stored.state().unanswered()) {
      Need need = answers.answer(stored.id(), claim, stored.state().terms(), step);
      Stored<ContractAccount> after =
          accounts.change(
              stored.id(),
              step,
              now -> now.state().told(claim, need, asks(stored.id()), step.at()));
      if (need == Need.GONE) {
        // What it gave back may have changed the answers to others.
        tell(after, cause);
        return;
      }
    }
  }

  @Override
  public String name() {
    return "answers of contracts";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unfinished(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    tell(accounts.get(id), cause);
  }
}
