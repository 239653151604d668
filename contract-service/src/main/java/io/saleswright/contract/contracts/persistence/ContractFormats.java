package io.saleswright.contract.contracts.persistence;

import org.bson.BsonDocument;

/** Brings stored contracts of older formats up to date. */
final class ContractFormats {

  private ContractFormats() {}

  /** From format 1 to format 2, in which what comes after the contract is a value of its own. */
  static BsonDocument withSequel(BsonDocument flat) {
    BsonDocument contract = flat.clone();
    BsonDocument sequel = new BsonDocument();
    move(contract, "successor", sequel);
    move(contract, "ending", sequel);
    return contract.append("sequel", sequel);
  }

  /** What was not there before is not there now. */
  private static void move(BsonDocument from, String field, BsonDocument to) {
    if (from.containsKey(field)) {
      to.append(field, from.remove(field));
    }
  }
}
