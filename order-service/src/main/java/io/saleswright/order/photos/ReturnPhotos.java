package io.saleswright.order.photos;

import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnStep;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;

/** The photos and papers of a return, whose events tell the order (ORD-35). */
final class ReturnPhotos {

  private ReturnPhotos() {}

  static Change<Return> attach(Stored<Return> stored, Attachment added, int most, Act act) {
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

  static Change<Return> detach(Stored<Return> stored, String attachment, Act act) {
    Return now = stored.state();
    ReturnStep.DETACH.mustStartFrom(now.stage());
    return Change.to(now.with(AttachmentLists.without(now.attachments(), attachment)))
        .raising(new ReturnPhotoDetached(stored.id(), now.deal().orderId(), attachment, act.by()));
  }
}
