package io.saleswright.complaint.goods;

/**
 * A photo among the files of an order, such as one of the sign-off. It stays in the order service,
 * and so do the rights to it.
 *
 * @param id identity of the file among those of the order
 * @param kind its media type
 * @param size how many bytes it has
 */
public record OrderPhoto(String id, String kind, long size) {

  /** Whether a file of this kind is a photo. */
  public static boolean isOf(String kind) {
    return kind.startsWith("image/");
  }
}
