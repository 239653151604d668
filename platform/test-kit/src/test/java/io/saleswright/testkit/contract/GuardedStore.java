package io.saleswright.testkit.contract;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import javax.net.ssl.SSLServerSocket;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;

/**
 * A store behind TLS that demands a login (SCRAM-SHA-256) on every connection before it carries
 * anything out: what the embedded store can't do itself. Thread-safe.
 */
final class GuardedStore implements AutoCloseable {

  private static final int OP_MSG = 2013;
  private static final int HEADER = 16;
  private static final int BEFORE_DOCUMENT = HEADER + 5;
  private static final Set<String> OPEN_TO_ALL = Set.of("hello", "isMaster", "ismaster", "ping");

  private final ServerAddress store;
  private final ScramLogin.Secret secret = new ScramLogin.Secret("tester", "geheim-2026");
  private final TestCertificate certificate;
  private final SSLServerSocket listener;

  /**
   * Opens it, and makes the JVM trust its certificate until it is closed.
   *
   * @param uri the store that it guards
   * @param directory for the certificate
   */
  GuardedStore(String uri, Path directory) {
    store =
        new ServerAddress(Objects.requireNonNull(new ConnectionString(uri).getHosts()).getFirst());
    certificate = TestCertificate.trusted(directory);
    listener = certificate.listener();
    Thread.ofVirtual().start(this::accept);
  }

  /** Where drivers connect to, with the login. */
  String uri() {
    return uri(secret.user() + ":" + secret.password());
  }

  /** The same with another login, {@code user:password}. */
  String uri(String login) {
    return "mongodb://%s@localhost:%d/?authMechanism=SCRAM-SHA-256&authSource=admin&tls=true"
        .formatted(login, listener.getLocalPort());
  }

  /** The same without a login. */
  String uriOfStrangers() {
    return "mongodb://localhost:%d/?tls=true".formatted(listener.getLocalPort());
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    certificate.close();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException _) {
        // Closed.
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        Socket server = new Socket(store.getHost(), store.getPort())) {
      OutputStream out = client.getOutputStream();
      Thread.ofVirtual().start(() -> answers(server, client, out));
      requests(new DataInputStream(client.getInputStream()), server.getOutputStream(), out);
    } catch (IOException _) {
      // Either side has ended the connection, or the client does not speak TLS.
    }
  }

  private static void answers(Socket server, Socket client, OutputStream out) {
    try (server;
        client) {
      server.getInputStream().transferTo(out);
    } catch (IOException _) {
      // Either side has ended the connection.
    }
  }

  private void requests(DataInputStream from, OutputStream server, OutputStream client)
      throws IOException {
    ScramLogin login = new ScramLogin(secret);
    while (true) {
      byte[] message = read(from);
      ByteBuffer head = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
      BsonDocument answer =
          head.getInt(12) == OP_MSG ? answer(login, command(message, head)) : null;
      if (answer == null) {
        server.write(message);
        server.flush();
      } else {
        client.write(message(head.getInt(4), answer));
        client.flush();
      }
    }
  }

  private static byte[] read(DataInputStream from) throws IOException {
    int length = Integer.reverseBytes(from.readInt());
    byte[] message = new byte[length];
    ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).putInt(length);
    from.readFully(message, Integer.BYTES, length - Integer.BYTES);
    return message;
  }

  private static BsonDocument command(byte[] message, ByteBuffer head) {
    return new RawBsonDocument(message, BEFORE_DOCUMENT, head.getInt(BEFORE_DOCUMENT));
  }

  /** The guard's own answer; null when the store shall answer. */
  private static @Nullable BsonDocument answer(ScramLogin login, BsonDocument command) {
    String name = command.getFirstKey();
    return switch (name) {
      case "saslStart" -> said(login.begin(payload(command)), false);
      case "saslContinue" -> {
        byte[] proof = login.finish(payload(command));
        yield login.done() ? said(proof, true) : refusal(18, "Authentication failed.");
      }
      default ->
          login.done() || OPEN_TO_ALL.contains(name)
              ? null
              : refusal(13, "command " + name + " requires authentication");
    };
  }

  private static byte[] payload(BsonDocument command) {
    return command.getBinary("payload").getData();
  }

  private static BsonDocument said(byte[] payload, boolean done) {
    return new BsonDocument("conversationId", new BsonInt32(1))
        .append("done", BsonBoolean.valueOf(done))
        .append("payload", new BsonBinary(payload))
        .append("ok", new BsonInt32(1));
  }

  private static BsonDocument refusal(int code, String text) {
    return new BsonDocument("ok", new BsonInt32(0))
        .append("errmsg", new BsonString(text))
        .append("code", new BsonInt32(code));
  }

  private static byte[] message(int responseTo, BsonDocument document) {
    ByteBuffer body =
        new RawBsonDocument(document, new BsonDocumentCodec()).getByteBuffer().asNIO();
    ByteBuffer message =
        ByteBuffer.allocate(BEFORE_DOCUMENT + body.remaining()).order(ByteOrder.LITTLE_ENDIAN);
    message.putInt(message.capacity()).putInt(0).putInt(responseTo).putInt(OP_MSG);
    message.putInt(0).put((byte) 0).put(body);
    return message.array();
  }
}
