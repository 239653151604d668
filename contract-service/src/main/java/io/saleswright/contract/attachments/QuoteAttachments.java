package io.saleswright.contract.attachments;

import io.saleswright.contract.quoting.Attaching;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.QuoteStep;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.attachment.Attachments.Added;
import io.saleswright.platform.attachment.OpenFile;
import io.saleswright.platform.attachment.Upload;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** Keeps the files of quotes (DOC-10). */
public final class QuoteAttachments {

  private final Attachments attachments;
  private final AttachedTo<Quote> quotes;

  QuoteAttachments(Attachments attachments, AttachedTo<Quote> quotes) {
    this.attachments = attachments;
    this.quotes = quotes;
  }

  /**
   * Adds a file to a quote.
   *
   * @throws NotFound when there is no such quote within the caller's scope
   * @throws NotPermitted when the caller may not add files
   * @throws RuleViolation when the quote takes none
   */
  public Added<Quote> attach(String id, Upload upload) {
    QuoteStep.ATTACH.mustBeOpenTo(upload.caller());
    int most = attachments.most();
    return attachments.add(
        quotes, id, upload, (now, added, act) -> Attaching.attach(now, added, most, act));
  }

  /**
   * Removes a file from a quote.
   *
   * @throws NotFound when there is no such file or quote within the caller's scope
   * @throws NotPermitted when the caller may not remove files
   * @throws RuleViolation when the file has to stay
   */
  public Stored<Quote> detach(String id, String attachment, Act act) {
    QuoteStep.DETACH.mustBeOpenTo(act.caller());
    return attachments.remove(quotes, id, attachment, act, Attaching::detach);
  }

  /**
   * The files of a quote.
   *
   * @throws NotFound when there is no such quote within the caller's scope
   * @throws NotPermitted when the caller may not see quotes
   */
  public List<Attachment> of(String id, Caller caller) {
    QuoteStep.READ_ATTACHMENTS.mustBeOpenTo(caller);
    return attachments.of(quotes, id, caller);
  }

  /**
   * A file to be read.
   *
   * @throws NotFound when there is no such file or quote within the caller's scope
   * @throws NotPermitted when the caller may not see quotes
   */
  public OpenFile open(String id, String attachment, Caller caller) {
    QuoteStep.READ_ATTACHMENTS.mustBeOpenTo(caller);
    return attachments.open(quotes, id, attachment, caller);
  }
}
