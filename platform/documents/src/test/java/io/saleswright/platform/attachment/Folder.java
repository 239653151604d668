package io.saleswright.platform.attachment;

import io.saleswright.platform.kernel.Change;
import java.util.List;

/** An aggregate that has attachments and nothing else. */
record Folder(String owner, List<Attachment> attachments) {

  private static final int MOST = 50;

  Change<Folder> with(Attachment added) {
    return Change.to(new Folder(owner, AttachmentLists.with(attachments, added, MOST)));
  }

  Change<Folder> without(String id) {
    return Change.to(new Folder(owner, AttachmentLists.without(attachments, id)));
  }
}
