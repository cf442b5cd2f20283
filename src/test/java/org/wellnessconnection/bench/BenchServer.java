package org.wellnessconnection.bench;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.wellnessconnection.fixtures.MySql;
import org.wellnessconnection.fixtures.Server;

/** The product as operators run it, over a real MySQL, with the constant answer deployed beside it. */
final class BenchServer implements AutoCloseable {

    /** What {@code ./wellness start} gives the virtual machine. */
    static final List<String> JVM = List.of("-Xmx640m", "-XX:MetaspaceSize=192m", "-XX:+UseSerialGC");

    private final Server server;

    private BenchServer(Server server) {
        this.server = server;
    }

    static BenchServer start(Map<String, String> settings) {
        var flavour = new Server.Flavour(JVM, List.of(constant()));
        return new BenchServer(Server.start(Server.freshFolder(), MySql.shared().freshDatabase(), settings, flavour));
    }

    /** The archive with nothing but the constant answer, deployed under {@code /bench}. */
    private static Path constant() {
        var file = new File("target/bench.war").getAbsoluteFile();
        ShrinkWrap.create(WebArchive.class, "bench.war")
                .addClass(ConstantAnswer.class)
                .as(ZipExporter.class)
                .exportTo(file, true);
        return file.toPath();
    }

    Server server() {
        return server;
    }

    long pid() {
        return server.processId();
    }

    URI address(String path) {
        return server.address(path);
    }

    URI constant(int bytes) {
        return server.address("/bench/constant?bytes=" + bytes);
    }

    /** The size of the body of an answer, as it goes over the wire without compression. */
    int size(String path) {
        var answer = server.get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }

    @Override
    public void close() {
        server.close();
    }
}
