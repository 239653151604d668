package io.saleswright.system;

/**
 * A collection of a service.
 *
 * @param service whose it is, such as {@code order}
 * @param collection its name there
 */
public record Place(String service, String collection) {

  @Override
  public String toString() {
    return service + "." + collection;
  }
}
