package io.saleswright.platform.json;

/**
 * An event's data that is no JSON, or does not have the form that its reader needs. Reading it
 * again gives the same result, so its source is parked (design 3). The message names the place and
 * never repeats the data.
 */
public final class UnreadableJson extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableJson(String message) {
    super(message);
  }
}
