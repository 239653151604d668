package io.saleswright.testkit.web;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.bson.BsonBinaryWriter;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/**
 * Stands in for a server that is a gateway in front of its database, as DocumentDB is: it greets
 * drivers as a primary, and to everything else says that it has an internal error, because its
 * database is away.
 */
final class AilingStore implements AutoCloseable {

  private static final int HEADER = 16;
  private static final int REPLY = 1;
  private static final int QUERY = 2004;
  private static final int MESSAGE = 2013;

  private final ServerSocket door;

  AilingStore() throws IOException {
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::welcome);
  }

  String uri() {
    return "mongodb://127.0.0.1:" + door.getLocalPort() + "/?directConnection=true";
  }

  private void welcome() {
    while (!door.isClosed()) {
      try {
        Socket driver = door.accept();
        Thread.ofVirtual().start(() -> serve(driver));
      } catch (IOException _) {
        return;
      }
    }
  }

  private static void serve(Socket driver) {
    try (driver;
        DataInputStream in = new DataInputStream(driver.getInputStream());
        OutputStream out = driver.getOutputStream()) {
      while (true) {
        ByteBuffer header = read(in, HEADER);
        int length = header.getInt();
        int request = header.getInt();
        header.getInt();
        int kind = header.getInt();
        String body = new String(read(in, length - HEADER).array(), StandardCharsets.ISO_8859_1);
        out.write(answer(request, kind, isGreeting(body) ? greeting() : trouble()));
        out.flush();
      }
    } catch (IOException _) {
      // The driver has closed the connection.
    }
  }

  private static ByteBuffer read(DataInputStream in, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The command's name is the first that a message names. */
  private static boolean isGreeting(String body) {
    return body.contains("hello") || body.contains("isMaster") || body.contains("ismaster");
  }

  private static BsonDocument greeting() {
    return new BsonDocument("ok", new BsonDouble(1))
        .append("helloOk", BsonBoolean.TRUE)
        .append("ismaster", BsonBoolean.TRUE)
        .append("isWritablePrimary", BsonBoolean.TRUE)
        .append("minWireVersion", new BsonInt32(0))
        .append("maxWireVersion", new BsonInt32(21))
        .append("maxBsonObjectSize", new BsonInt32(16 << 20))
        .append("maxMessageSizeBytes", new BsonInt32(48_000_000))
        .append("maxWriteBatchSize", new BsonInt32(100_000));
  }

  private static BsonDocument trouble() {
    return new BsonDocument("ok", new BsonDouble(0))
        .append("code", new BsonInt32(1))
        .append("codeName", new BsonString("InternalError"))
        .append("errmsg", new BsonString("the database does not answer"));
  }

  private static byte[] answer(int request, int kind, BsonDocument document) {
    byte[] bson = bytes(document);
    int lead = kind == QUERY ? 20 : 5;
    ByteBuffer answer =
        ByteBuffer.allocate(HEADER + lead + bson.length).order(ByteOrder.LITTLE_ENDIAN);
    answer.putInt(answer.capacity()).putInt(0).putInt(request);
    if (kind == QUERY) {
      answer.putInt(REPLY).putInt(0).putLong(0).putInt(0).putInt(1);
    } else {
      answer.putInt(MESSAGE).putInt(0).put((byte) 0);
    }
    return answer.put(bson).array();
  }

  private static byte[] bytes(BsonDocument document) {
    try (BasicOutputBuffer buffer = new BasicOutputBuffer();
        BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
      new BsonDocumentCodec().encode(writer, document, EncoderContext.builder().build());
      return buffer.toByteArray();
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
