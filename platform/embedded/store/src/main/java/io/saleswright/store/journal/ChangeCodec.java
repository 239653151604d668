package io.saleswright.store.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;

/**
 * Writes changes as bytes and reads them back: a kind, the collection's name, what belongs to it.
 */
final class ChangeCodec {

  private static final byte PUT = 1;
  private static final byte REMOVE = 2;
  private static final byte DROP = 3;
  private static final byte RENAME = 4;

  private ChangeCodec() {}

  static void encode(Change change, ByteBuf out) {
    switch (change) {
      case Change.Put(var collection, var position, var document) -> {
        encode(PUT, collection, out);
        out.writeLong(position);
        document.encode(out);
      }
      case Change.Remove(var collection, var position) -> {
        encode(REMOVE, collection, out);
        out.writeLong(position);
      }
      case Change.Drop(var collection) -> encode(DROP, collection, out);
      case Change.Rename(var collection, var newName) -> {
        encode(RENAME, collection, out);
        encode(newName, out);
      }
    }
  }

  static Change decode(ByteBuf in) {
    var kind = in.readByte();
    var collection = decodeName(in);
    return switch (kind) {
      case PUT -> new Change.Put(collection, in.readLong(), StoredDocument.decode(in));
      case REMOVE -> new Change.Remove(collection, in.readLong());
      case DROP -> new Change.Drop(collection);
      case RENAME -> new Change.Rename(collection, decodeName(in));
      default -> throw new IllegalStateException("unknown kind of change: " + kind);
    };
  }

  private static void encode(byte kind, String collection, ByteBuf out) {
    out.writeByte(kind);
    encode(collection, out);
  }

  private static void encode(String name, ByteBuf out) {
    var bytes = name.getBytes(UTF_8);
    out.writeShort(bytes.length);
    out.writeBytes(bytes);
  }

  private static String decodeName(ByteBuf in) {
    return in.readCharSequence(in.readUnsignedShort(), UTF_8).toString();
  }
}
