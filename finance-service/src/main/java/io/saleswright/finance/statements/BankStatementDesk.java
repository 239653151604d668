package io.saleswright.finance.statements;

import io.saleswright.finance.bankfiles.ReadStatement;
import io.saleswright.finance.statements.StatementChain.Link;
import io.saleswright.finance.transfers.BankTransfer.Origin;
import io.saleswright.finance.transfers.ReceivedTransfers;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes statements in, and shows them to people (FIN-09). */
public final class BankStatementDesk {

  private final Aggregates<BankStatement> statements;
  private final Scoped<BankStatement> scoped;
  private final BankStatementSearch search;
  private final ReceivedTransfers transfers;
  private final Supplier<BankStatementRules> rules;
  private final StatementGaps gaps;

  BankStatementDesk(
      Aggregates<BankStatement> statements,
      Scoped<BankStatement> scoped,
      BankStatementSearch search,
      ReceivedTransfers transfers,
      Supplier<BankStatementRules> rules) {
    this.statements = statements;
    this.scoped = scoped;
    this.search = search;
    this.transfers = transfers;
    this.rules = rules;
    this.gaps = new StatementGaps(statements, search);
  }

  /** Lets only those pass who may hand statements in, before anything of a file is read. */
  public void mustBeOpenTo(Caller caller) {
    BankStatementStep.IMPORT_STATEMENT.mustBeOpenTo(caller);
  }

  /**
   * Takes the statements of a file in. One that was handed in before stays as it is; of one that
   * was not finished, what is missing is taken. All were read and reckoned before.
   *
   * @return the statements; those that were whole before are marked as repeats
   * @throws RuleViolation when one has the number of another statement; nothing is taken in then
   */
  public List<Stored<BankStatement>> take(List<ReadStatement> read, Act act) {
    BankStatementStep.IMPORT_STATEMENT.mustBeOpenTo(act.caller());
    Map<String, ReadStatement> met = new HashMap<>();
    for (ReadStatement each : read) {
      statements.find(each.identity()).ifPresent(known -> mustSayTheSame(known, each));
      ReadStatement other = met.putIfAbsent(each.identity(), each);
      if (other != null && !other.fingerprint().equals(each.fingerprint())) {
        throw differs(each, each.identity());
      }
    }
    List<Stored<BankStatement>> taken = new ArrayList<>();
    for (ReadStatement each : read) {
      taken.add(take(each, act.cause().withoutKey()));
    }
    return taken;
  }

  private Stored<BankStatement> take(ReadStatement read, Cause cause) {
    Stored<BankStatement> begun =
        statements.takeOver(
            read.identity(), cause, _ -> BankStatement.begun(read, rules.get(), cause.at()));
    mustSayTheSame(begun, read);
    if (begun.state().stage() == BankStatementStage.IMPORTED) {
      // Whoever died before those after it were looked at is made good.
      gaps.look(begun.state(), cause);
      return begun.asRepeat();
    }
    Origin origin = new Origin(begun.id(), read.account());
    List<String> identities = read.transfers();
    List<String> former = read.formerTransfers();
    int known = 0;
    for (int i = 0; i < identities.size(); i++) {
      boolean first =
          transfers.receive(
              identities.get(i), former.get(i), origin, read.entries().get(i), cause.followUp());
      known += first ? 0 : 1;
    }
    int before = known;
    Stored<BankStatement> whole =
        statements.change(
            begun.id(),
            cause.followUp(),
            now -> {
              Optional<Link> missing = gaps.missingBefore(now, before > 0);
              return now.state().completed(begun.id(), before, missing, cause.at());
            });
    gaps.look(whole.state(), cause);
    return statements.get(whole.id());
  }

  private static void mustSayTheSame(Stored<BankStatement> known, ReadStatement read) {
    if (!known.state().says(read)) {
      throw differs(read, known.id());
    }
  }

  private static RuleViolation differs(ReadStatement read, String id) {
    return BankStatementRefusal.STATEMENT_DIFFERS.violation(
        Map.of("number", String.valueOf(read.number()), "statementId", id));
  }

  /**
   * A statement.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<BankStatement> get(String id, Caller caller) {
    BankStatementStep.READ.mustBeOpenTo(caller);
    return scoped.get(id, caller);
  }

  /**
   * Statements that the caller sees, newest first.
   *
   * @param gap only those before which one is missing, or only the others; null for all
   */
  public List<Stored<BankStatement>> list(
      @Nullable String account, @Nullable Boolean gap, Slice slice, Caller caller) {
    BankStatementStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(account, gap, caller, slice);
  }
}
