package io.saleswright.contract.contracts;

import io.saleswright.contract.content.ContentWish;
import io.saleswright.contract.content.Contents;
import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.customers.Customers;
import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.contract.lifecycle.Approving;
import io.saleswright.contract.lifecycle.Closing;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.ContractRules;
import io.saleswright.contract.lifecycle.ContractStep;
import io.saleswright.contract.lifecycle.Origin;
import io.saleswright.contract.lifecycle.Writing;
import io.saleswright.contract.parties.Buyer;
import io.saleswright.contract.parties.Holder;
import io.saleswright.contract.parties.Parties;
import io.saleswright.contract.parties.Responsible;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;

/** Writes contracts, amends and ends them (CON-01, CON-02, CON-10, CON-11). */
public final class ContractDesk {

  private final Scoped<Contract> contracts;
  private final ContractFollower follower;
  private final ContractNumbers numbers;
  private final Customers customers;
  private final Contents contents;
  private final Supplier<ContractRules> rules;

  ContractDesk(
      Scoped<Contract> contracts,
      ContractFollower follower,
      ContractNumbers numbers,
      Customers customers,
      Contents contents,
      Supplier<ContractRules> rules) {
    this.contracts = contracts;
    this.follower = follower;
    this.numbers = numbers;
    this.customers = customers;
    this.contents = contents;
    this.rules = rules;
  }

  /**
   * Begins a contract.
   *
   * @throws InvalidInput when a line or text can't be agreed on, or nobody says whose it is
   */
  public Stored<Contract> draft(DraftContract wish, Act act) {
    ContractStep.DRAFT_CONTRACT.mustBeOpenTo(act.caller());
    KnownCustomer known = customers.find(wish.customerId());
    Holder holder =
        Responsible.of(
            wish.salesperson(), known, act.caller(), ContractStep.DRAFT_FOR::mustBeOpenTo);
    Parties parties = new Parties(Buyer.of(known, act.caller()), holder);
    ContractContent content =
        contents.complete(
            wish.wish(),
            null,
            rules
                .get()
                .pricing(parties.buyer().pricedAs(), wish.wish().terms().taxIncluded(), act.at()));
    Origin origin = new Origin(null, null, wish.project());
    Authors author = Authors.of(act.by());
    Stored<Contract> begun =
        contracts.create(
            act,
            id -> Writing.begin(id, numbers.next(), parties, origin, content, author, act.cause()));
    return follower.caughtUp(begun, act.cause());
  }

  /**
   * Says something else in the version that is under way.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when somebody else edited it since
   * @throws RuleViolation when none is under way, or one side has signed it
   * @throws InvalidInput when a line or text can't be agreed on
   */
  public Stored<Contract> edit(String id, long revision, ContentWish wish, Act act) {
    ContractStep.EDIT.mustBeOpenTo(act.caller());
    return contracts.change(
        id,
        revision,
        act,
        now -> {
          Contract contract = now.state();
          Writing.mustBeEditable(contract);
          ContractRules inForce = rules.get();
          Parties parties = known(contract.parties(), act.caller());
          ContractContent content =
              contents.complete(
                  wish,
                  contract.content(),
                  inForce.pricing(
                      parties.buyer().pricedAs(), wish.terms().taxIncluded(), act.at()));
          return Writing.edit(now, content, parties, inForce, act);
        });
  }

  /** Both sides as this person knows them: who sees the customer's file settles a claim. */
  private Parties known(Parties parties, Caller caller) {
    Buyer buyer = parties.buyer();
    if (buyer.customerId() == null || buyer.status() == Buyer.Status.CONFIRMED) {
      return parties;
    }
    Buyer now = Buyer.of(customers.find(buyer.customerId()), caller);
    return now.status() == Buyer.Status.CONFIRMED ? new Parties(now, parties.holder()) : parties;
  }

  /**
   * Submits the version that is under way to its chain (CON-03).
   *
   * @throws RuleViolation when it lacks something
   */
  public Stored<Contract> submit(String id, Act act) {
    ContractStep.SUBMIT.mustBeOpenTo(act.caller());
    return contracts.change(id, act, now -> Approving.submit(now, rules.get(), act));
  }

  /** Gives the version up that is under way (CON-02, CON-11). */
  public Stored<Contract> withdraw(String id, String reason, Act act) {
    ContractStep.WITHDRAW.mustBeOpenTo(act.caller());
    return contracts.change(id, act, now -> Writing.withdraw(now, reason, rules.get(), act));
  }

  /** Begins a new version; the one in force stays so until the new one is signed (CON-11). */
  public Stored<Contract> amend(String id, String reason, Act act) {
    ContractStep.AMEND.mustBeOpenTo(act.caller());
    return contracts.change(id, act, now -> Writing.amend(now, reason, act));
  }

  /**
   * Lets another contract follow, whose draft has the same content (CON-10).
   *
   * @throws RuleViolation when another follows already
   */
  public Stored<Contract> renew(String id, Act act) {
    ContractStep.RENEW.mustBeOpenTo(act.caller());
    return contracts.change(id, act, now -> Closing.renew(now, act));
  }

  /** Ends a contract before its time (CON-10). */
  public Stored<Contract> terminate(String id, String reason, Act act) {
    ContractStep.TERMINATE.mustBeOpenTo(act.caller());
    return contracts.change(id, act, now -> Closing.terminate(now, reason, rules.get(), act));
  }
}
