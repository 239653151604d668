package io.saleswright.finance.statements;

import io.saleswright.finance.statements.StatementChain.Link;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.Optional;

/** Finds what is missing between the statements of an account, and that it came (FIN-09). */
final class StatementGaps {

  private final Aggregates<BankStatement> statements;
  private final BankStatementSearch search;

  StatementGaps(Aggregates<BankStatement> statements, BankStatementSearch search) {
    this.statements = statements;
    this.search = search;
  }

  /**
   * The last statement before this one that is there, when one between them is missing.
   *
   * @param overlaps whether an earlier one told some of its movements
   */
  Optional<Link> missingBefore(Stored<BankStatement> stored, boolean overlaps) {
    BankStatement state = stored.state();
    Link own = new Link(stored.id(), state.opening(), state.closing(), state.closingOn(), overlaps);
    return StatementChain.missingBefore(own, chain(state));
  }

  private List<Link> chain(BankStatement one) {
    return search.chain(one.account(), one.closing().currency(), one.closingOn());
  }

  /**
   * Looks at a statement that came, and at those after it, which it may precede. What is found to
   * be missing is looked for once more: it may have come at the same moment.
   */
  void look(BankStatement came, Cause cause) {
    if (judge(came, cause)) {
      judge(came, cause);
    }
  }

  private boolean judge(BankStatement came, Cause cause) {
    List<Link> all = chain(came);
    boolean found = false;
    for (Link link : all) {
      if (!link.closingOn().isBefore(came.closingOn())) {
        Optional<Link> missing = StatementChain.missingBefore(link, all);
        statements.change(
            link.id(),
            cause.followUp(),
            now -> now.state().following(link.id(), missing, cause.at()));
        found |= missing.isPresent();
      }
    }
    return found;
  }
}
