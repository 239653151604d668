package io.saleswright.finance.confirmations.web;

import io.saleswright.finance.accounts.Statement;
import io.saleswright.finance.confirmations.Confirmation;
import io.saleswright.finance.confirmations.ConfirmationPapers;
import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.paper.KeptPaper.Leaving;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.Papers;
import java.util.Locale;

/** Makes the papers of confirmations, and keeps them as they leave the house (FIN-12). */
final class KeptConfirmations implements ConfirmationPapers {

  private final Papers papers;
  private final KeptPapers kept;
  private final CustomerNames names;

  KeptConfirmations(Papers papers, KeptPapers kept, CustomerNames names) {
    this.papers = papers;
    this.kept = kept;
    this.names = names;
  }

  @Override
  public String keep(Stored<Confirmation> stored, Statement statement, Act act) {
    Confirmation confirmation = stored.state();
    PaperHead head =
        new PaperHead(
            "余额确认函",
            "Confirmation of balance",
            confirmation.number(),
            1,
            confirmation.sending().on(),
            "/app/#/balance-confirmations/" + stored.id(),
            false);
    String customer = names.onPaper(confirmation.customerId());
    Paper paper =
        papers.render(
            "balance-confirmation",
            head,
            PrintedConfirmation.of(confirmation, statement, customer));
    String way = confirmation.sending().channel().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return kept.keep(stored.id(), head, paper, new Leaving(act.by(), act.at(), way)).id();
  }

  /**
   * The paper as it left the house.
   *
   * @throws NotFound when it was not kept yet
   */
  Paper of(Stored<Confirmation> stored) {
    String paper = stored.state().sending().paper();
    if (paper == null) {
      throw new NotFound("paper");
    }
    return kept.open(stored.id(), paper);
  }
}
