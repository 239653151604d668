package io.saleswright.order.photos;

import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnStep;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.attachment.Attachments.Added;
import io.saleswright.platform.attachment.OpenFile;
import io.saleswright.platform.attachment.Upload;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** Keeps the photos and papers of returns (ORD-35). */
public final class ReturnPhotos {

  private final Attachments attachments;
  private final AttachedTo<Return> returns;

  ReturnPhotos(Attachments attachments, AttachedTo<Return> returns) {
    this.attachments = attachments;
    this.returns = returns;
  }

  /**
   * Adds a photo or paper.
   *
   * @throws NotFound when there is no such return within the caller's scope
   * @throws NotPermitted when the caller may not
   */
  public Added<Return> attach(String id, Upload upload) {
    ReturnStep.ATTACH.mustBeOpenTo(upload.caller());
    int most = attachments.most();
    return attachments.add(returns, id, upload, (now, added, act) -> attach(now, added, most, act));
  }

  /**
   * Removes a photo or paper.
   *
   * @throws NotFound when there is no such photo or return within the caller's scope
   * @throws NotPermitted when the caller may not
   */
  public Stored<Return> detach(String id, String attachment, Act act) {
    ReturnStep.DETACH.mustBeOpenTo(act.caller());
    return attachments.remove(
        returns, id, attachment, act, (now, which, by) -> detach(now, which, by));
  }

  private static Change<Return> attach(Stored<Return> stored, Attachment added, int most, Act act) {
    Return now = stored.state();
    ReturnStep.ATTACH.mustStartFrom(now.stage());
    return Change.to(now.with(AttachmentLists.with(now.attachments(), added, most)))
        .raising(
            new ReturnPhotoAttached(
                stored.id(),
                now.deal().orderId(),
                added.id(),
                added.kind(),
                added.size(),
                added.sha256(),
                act.by()));
  }

  private static Change<Return> detach(Stored<Return> stored, String attachment, Act act) {
    Return now = stored.state();
    ReturnStep.DETACH.mustStartFrom(now.stage());
    return Change.to(now.with(AttachmentLists.without(now.attachments(), attachment)))
        .raising(new ReturnPhotoDetached(stored.id(), now.deal().orderId(), attachment, act.by()));
  }

  /**
   * The photos and papers of a return.
   *
   * @throws NotFound when there is no such return within the caller's scope
   * @throws NotPermitted when the caller may not see them
   */
  public List<Attachment> of(String id, Caller caller) {
    ReturnStep.READ_ATTACHMENTS.mustBeOpenTo(caller);
    return attachments.of(returns, id, caller);
  }

  /**
   * A photo or paper to be read.
   *
   * @throws NotFound when there is no such photo or return within the caller's scope
   * @throws NotPermitted when the caller may not see them
   */
  public OpenFile open(String id, String attachment, Caller caller) {
    ReturnStep.READ_ATTACHMENTS.mustBeOpenTo(caller);
    return attachments.open(returns, id, attachment, caller);
  }
}
