import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import picocli.CommandLine;

/**
 * Neo4j as a child process: {@code Launcher HOME PREFERRED_PORT PARENT_PID}; a parent of 0 means that it stands alone.
 *
 * HOME/server.lock is locked by the operating system while a server lives, so that a lock is never stale;
 * HOME/server.json then says where it answers. Exit status 75: another server has the lock.
 */
public final class Launcher {
    private static final int LOCKED = 75;

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]).toAbsolutePath();
        long parent = Long.parseLong(args[2]);
        FileChannel lock = FileChannel.open(
                home.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) System.exit(LOCKED);
        Path state = home.resolve("server.json");
        Path stop = home.resolve("server.stop");
        Files.deleteIfExists(state);
        Files.deleteIfExists(stop);

        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        // a signal asks for the end and waits for it: Neo4j closes its store before the process goes
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            end.countDown();
            await(ended, 20);
        }));
        if (parent != 0) watch(() -> System.in.read() == -1, 0, end);
        watch(() -> Files.exists(stop), 200, end);

        String password = Files.readString(home.resolve("password")).strip();
        DatabaseManagementService service = start(home, freePort(Integer.parseInt(args[1])), password);
        announce(service, state, parent);
        end.await();

        Files.deleteIfExists(state);
        Files.deleteIfExists(stop);
        // a store that does not close in time is recovered from its log at the next start
        Thread last = new Thread(() -> {
            sleep(15_000);
            Runtime.getRuntime().halt(1);
        });
        last.setDaemon(true);
        last.start();
        service.shutdown();
        ended.countDown();
        lock.close();
        System.exit(0);
    }

    private static DatabaseManagementService start(Path home, int port, String password) throws IOException {
        if (!Files.exists(home.resolve("data"))) {
            // before Bolt opens, so that Neo4j's well-known first password never works
            ExecutionContext context = new ExecutionContext(home, home.resolve("conf"));
            // "--": a password may begin like an option
            new CommandLine(new SetInitialPasswordCommand(context)).execute("--", password);
        }
        Path settings = home.resolve("neo4j.conf");
        Files.write(settings, List.of(
                "server.bolt.enabled=true",
                "server.bolt.listen_address=127.0.0.1:" + port,
                // the driver gives up a connection that is silent for twice as long: a server that collects garbage under
                // load is, for seconds. One that is gone is noticed without it
                "server.bolt.connection_keep_alive=10s",
                "dbms.security.auth_enabled=true",
                "dbms.usage_report.enabled=false",
                // LOAD CSV must not read the files of this machine, whoever asks
                "dbms.security.allow_csv_import_from_file_urls=false",
                "db.tx_log.preallocate=false",
                // as much again as the heap: what of the files lies in memory
                "server.memory.pagecache.size=" + Runtime.getRuntime().maxMemory()));
        return new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(settings)
                .build();
    }

    /** Tells where the server answers, in one step: a reader sees the whole file or none. */
    private static void announce(DatabaseManagementService service, Path state, long parent) throws IOException {
        int port = ((GraphDatabaseAPI) service.database("system"))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        String json = String.format(
                "{\"pid\":%d,\"port\":%d,\"parent\":%d}%n", ProcessHandle.current().pid(), port, parent);
        Path draft = state.resolveSibling("server.json.new");
        Files.writeString(draft, json);
        Files.move(draft, state, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        System.out.println("READY " + port);
    }

    /** The preferred port where it is free, else 0: any. */
    private static int freePort(int preferred) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), preferred));
            return probe.getLocalPort();
        } catch (IOException taken) {
            return 0;
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void watch(Condition condition, long pause, CountDownLatch then) {
        Thread watcher = new Thread(() -> {
            try {
                while (!condition.holds()) sleep(pause);
            } catch (IOException broken) {
                // a pipe that cannot be read has lost its other end
            }
            then.countDown();
        });
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void await(CountDownLatch latch, long seconds) {
        try {
            latch.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
