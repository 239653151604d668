package io.saleswright.platform.attachment;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import java.util.List;

/** The files of aggregates of one type, to be listed and read. */
public interface AttachedFiles {

  /**
   * The files of an aggregate.
   *
   * @throws NotFound when there is no such aggregate that the caller sees
   * @throws NotPermitted when none of the caller's roles may read files
   */
  List<Attachment> of(String id, Caller caller);

  /**
   * A file to be read.
   *
   * @throws NotFound when there is no such file or aggregate that the caller sees
   * @throws NotPermitted when none of the caller's roles may read files
   */
  OpenFile open(String id, String attachment, Caller caller);
}
