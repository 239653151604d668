package io.saleswright.store.server;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.group.ChannelGroup;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what clients send and replies as soon as the reply may leave; never waits for the disk. */
@Sharable
final class CommandHandler extends SimpleChannelInboundHandler<ClientRequest> {

  private static final Logger log = LoggerFactory.getLogger(CommandHandler.class);

  private final StoreBackend backend;
  private final StoreState state;
  private final ChannelGroup clients;
  private final AtomicInteger lastReply = new AtomicInteger();

  CommandHandler(StoreBackend backend, StoreState state, ChannelGroup clients) {
    this.backend = backend;
    this.state = state;
    this.clients = clients;
  }

  @Override
  public void channelActive(ChannelHandlerContext context) throws Exception {
    clients.add(context.channel());
    super.channelActive(context);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    backend.handleClose(context.channel());
    super.channelInactive(context);
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
    var channel = context.channel();
    var header = new MessageHeader(lastReply.incrementAndGet(), request.getHeader().getRequestID());
    switch (request) {
      case MongoMessage message -> {
        var reply = run(channel, message.getDatabaseName(), message.getDocument());
        send(reply, channel, new MongoMessage(channel, header, reply.document()));
      }
      case MongoQuery handshake when handshake.getCollectionName().equals("$cmd") -> {
        var reply = run(channel, handshake.getDatabaseName(), handshake.getQuery());
        send(reply, channel, new MongoReply(header, reply.document()));
      }
      default -> channel.close();
    }
  }

  private Reply run(Channel channel, String database, Document arguments) {
    var command = arguments.keySet().iterator().next();
    return switch (CommandKind.of(command, arguments)) {
      case READS -> state.read(() -> answer(channel, database, command, arguments));
      case WRITES -> state.write(() -> answer(channel, database, command, arguments));
    };
  }

  private Document answer(Channel channel, String database, String command, Document arguments) {
    try {
      return backend.handleCommand(channel, database, command, arguments);
    } catch (MongoServerError e) {
      log.debug("refused {}", command, e);
      return error(e.getMessageWithoutErrorCode())
          .append("code", e.getCode())
          .append("codeName", e.getCodeName());
    } catch (MongoServerException e) {
      log.debug("refused {}", command, e);
      return error(e.getMessageWithoutErrorCode());
    } catch (RuntimeException e) {
      log.error("failed to run {}", command, e);
      return error("the embedded store can't run this: " + e);
    }
  }

  private static Document error(String message) {
    return new Document("ok", 0).append("errmsg", message);
  }

  private void send(Reply reply, Channel channel, Object message) {
    state.whenSafe(reply, () -> channel.writeAndFlush(message));
  }
}
