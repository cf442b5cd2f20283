package org.wellnessconnection.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Server;

/** Q6: how long a start takes against an empty Payara Micro on the same machine; both with the same options. */
final class FootprintBench {

    private static final int ROUNDS = 3;
    private static final double WANTED = 1.5;

    private FootprintBench() {}

    static void measure(Report report) throws IOException, InterruptedException {
        var ours = new double[ROUNDS];
        var empty = new double[ROUNDS];
        var data = Server.freshFolder();
        var database = DatabaseUnderTest.fresh(data);
        // The first start imports the content and builds the index; a start is what comes after.
        start(data, database, List.of());
        for (var round = 0; round < ROUNDS; round++) {
            ours[round] = start(data, database, List.of());
            empty[round] = startEmpty();
        }
        report.atMost(
                "Q6",
                "ready, seconds, against an empty Payara Micro",
                Pair.median(ours),
                Pair.median(empty),
                WANTED,
                () -> profile(data, database));
        System.out.println("     ours " + Arrays.toString(ours) + ", empty " + Arrays.toString(empty));
    }

    /** One more start, recorded from its first moment. */
    private static String profile(Path data, DatabaseUnderTest database) {
        try {
            var file = Files.createTempFile("wellness-start", ".jfr");
            start(
                    data,
                    database,
                    List.of("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + file));
            return Profile.of(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static double start(Path data, DatabaseUnderTest database, List<String> more) throws InterruptedException {
        var begin = System.nanoTime();
        var flavour = new Server.Flavour(
                Stream.concat(BenchServer.JVM.stream(), more.stream()).toList(), List.of());
        var server = Server.start(data, database, Map.of(), flavour);
        var seconds = (System.nanoTime() - begin) / 1e9;
        server.stop();
        return seconds;
    }

    private static double startEmpty() throws IOException, InterruptedException {
        var log = Files.createTempFile("wellness-empty", ".log");
        var begin = System.nanoTime();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(BenchServer.JVM);
        command.addAll(List.of("-jar", "target/payara-micro.jar", "--autobindhttp"));
        command.addAll(List.of("--nocluster", "--nohostaware", "--disablephonehome"));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (!Files.readString(log).contains("ready in")) {
            Thread.sleep(50);
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
        return seconds;
    }
}
