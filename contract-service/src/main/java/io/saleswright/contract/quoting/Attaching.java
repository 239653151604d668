package io.saleswright.contract.quoting;

import io.saleswright.contract.attached.QuotePaperAttached;
import io.saleswright.contract.attached.QuotePaperDetached;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;

/** The files of a quote: drawings, the customer's letters, and what else belongs to it (DOC-10). */
public final class Attaching {

  private Attaching() {}

  /**
   * A file is added.
   *
   * @param most how many there can be
   * @throws RuleViolation when there are so many, or the quote was withdrawn
   */
  public static Change<Quote> attach(Stored<Quote> stored, Attachment added, int most, Act act) {
    Quote quote = stored.state();
    QuoteStep.ATTACH.mustStartFrom(quote.stage());
    return Change.to(quote.having(AttachmentLists.with(quote.attachments(), added, most)))
        .raising(
            new QuotePaperAttached(
                stored.id(), added.id(), added.kind(), added.size(), added.sha256(), act.by()));
  }

  /**
   * A file is removed.
   *
   * @throws NotFound when there is no such file
   * @throws RuleViolation when the quote is over: what belongs to it is kept (QUO-09)
   */
  public static Change<Quote> detach(Stored<Quote> stored, String attachment, Act act) {
    Quote quote = stored.state();
    QuoteStep.DETACH.mustStartFrom(quote.stage());
    return Change.to(quote.having(AttachmentLists.without(quote.attachments(), attachment)))
        .raising(new QuotePaperDetached(stored.id(), attachment, act.by()));
  }
}
