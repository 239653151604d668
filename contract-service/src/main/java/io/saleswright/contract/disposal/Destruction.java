package io.saleswright.contract.disposal;

import java.time.Instant;
import java.util.List;

/**
 * The record of a destruction (DOC-05).
 *
 * @param method how paper and files were destroyed, and before which witness
 * @param files the files that were destroyed
 * @param by staff id of who carried it out
 * @param at when
 */
public record Destruction(String method, List<DestroyedFile> files, String by, Instant at) {

  public Destruction {
    files = List.copyOf(files);
  }
}
