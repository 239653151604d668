package io.saleswright.platform.attachment;

import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the verbs of an aggregate do with its attachments. States from before there were any have
 * null.
 */
public final class AttachmentLists {

  private AttachmentLists() {}

  /** The attachments, none for null. */
  public static List<Attachment> of(@Nullable List<Attachment> attachments) {
    return attachments == null ? List.of() : attachments;
  }

  /**
   * With one more.
   *
   * @param most how many there can be
   * @throws RuleViolation when there are so many already
   */
  public static List<Attachment> with(
      @Nullable List<Attachment> attachments, Attachment added, int most) {
    List<Attachment> all = new ArrayList<>(of(attachments));
    if (all.size() >= most) {
      throw AttachmentRefusal.TOO_MANY_ATTACHMENTS.violation(Map.of("most", most));
    }
    all.add(added);
    return List.copyOf(all);
  }

  /**
   * Without one.
   *
   * @throws NotFound when there is none with this identity
   */
  public static List<Attachment> without(@Nullable List<Attachment> attachments, String id) {
    Attachment removed = find(attachments, id);
    return of(attachments).stream().filter(one -> !one.equals(removed)).toList();
  }

  /**
   * The one with this identity.
   *
   * @throws NotFound when there is none
   */
  public static Attachment find(@Nullable List<Attachment> attachments, String id) {
    return of(attachments).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("attachment"));
  }
}
