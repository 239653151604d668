package io.saleswright.store.server;

import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.saleswright.store.journal.Contents;
import io.saleswright.store.journal.Journal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;

/** Listens for drivers and lets their commands run. */
public final class StoreServer implements AutoCloseable {

  private final EventLoopGroup threads;
  private final ChannelGroup clients;
  private final Channel listener;

  private StoreServer(EventLoopGroup threads, ChannelGroup clients, Channel listener) {
    this.threads = threads;
    this.clients = clients;
    this.listener = listener;
  }

  /**
   * Opens the databases and listens.
   *
   * @param address port 0 for any free port
   * @param contents the documents to begin with; from now on only commands change them
   * @param lock held for writing while contents change
   * @param orderFromIndexes whether results come in the order of an index where there is one
   * @throws IOException when the address can't be listened on
   */
  public static StoreServer start(
      InetSocketAddress address,
      Contents contents,
      Journal journal,
      ReadWriteLock lock,
      boolean orderFromIndexes)
      throws IOException {
    var state = new StoreState(contents, journal, lock, orderFromIndexes);
    var backend = new StoreBackend(state);
    var clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
    var handler = new CommandHandler(backend, state, clients);
    var threads =
        new MultiThreadIoEventLoopGroup(
            new DefaultThreadFactory("store", true), NioIoHandler.newFactory());
    var bound =
        new ServerBootstrap()
            .group(threads)
            .channel(NioServerSocketChannel.class)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(pipeline(handler))
            .bind(address)
            .awaitUninterruptibly();
    if (!bound.isSuccess()) {
      stop(threads);
      throw new IOException(bound.cause());
    }
    return new StoreServer(threads, clients, bound.channel());
  }

  private static ChannelInitializer<SocketChannel> pipeline(CommandHandler handler) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(SocketChannel channel) {
        channel
            .pipeline()
            .addLast(
                new MongoWireReplyEncoder(),
                new MongoWireMessageEncoder(),
                new MongoWireProtocolHandler(),
                handler,
                new MongoExceptionHandler());
      }
    };
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return (InetSocketAddress) listener.localAddress();
  }

  /** Stops listening and closes all connections; commands that run come to their end. */
  @Override
  public void close() {
    listener.close().awaitUninterruptibly();
    clients.close().awaitUninterruptibly();
    stop(threads);
  }

  private static void stop(EventLoopGroup threads) {
    threads.shutdownGracefully(0, 5, TimeUnit.SECONDS).awaitUninterruptibly();
  }
}
