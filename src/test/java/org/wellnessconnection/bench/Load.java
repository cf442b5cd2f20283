package org.wellnessconnection.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A load of 16 connections from two threads of {@code wrk}, for some seconds, against one address or many. */
final class Load {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)|Socket errors: (.*)");
    private static final Pattern CPU = Pattern.compile("\\) [A-Z] (?:-?\\d+ ){10}(\\d+) (\\d+) ");

    /** Linux counts processor time in hundredths of a second. */
    private static final double TICKS = 100.0;

    private Load() {}

    /**
     * What a load did.
     *
     * @param rate answers per second
     * @param perCpuSecond answers per second of the server's processor time
     * @param p99 milliseconds
     */
    record Result(double rate, double perCpuSecond, double p99) {}

    /** One address again and again, with headers as {@code Name: value}. */
    static Result on(long server, URI address, int seconds, String... headers) {
        var options = new ArrayList<String>();
        for (var header : headers) {
            options.addAll(List.of("-H", header));
        }
        return run(server, address, seconds, options);
    }

    /** Every address of a list in turn, each thread from another place. */
    static Result over(long server, URI base, List<String> paths, int seconds) {
        try {
            var script = Files.createTempFile("wellness-bench", ".lua");
            var table = new StringBuilder("local paths = {\n");
            paths.forEach(path -> table.append("  \"")
                    .append(path.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\",\n"));
            table.append("}\nlocal next = 0\n")
                    .append("function init(args) math.randomseed(os.time()); next = math.random(#paths) end\n")
                    .append(
                            "function request() next = next % #paths + 1; return wrk.format(\"GET\", paths[next]) end\n");
            Files.writeString(script, table);
            return run(server, base, seconds, List.of("-s", script.toString()));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Result run(long server, URI address, int seconds, List<String> options) {
        var command = new ArrayList<>(List.of("wrk", "-t2", "-c16", "-d" + seconds + "s", "--latency"));
        command.addAll(options);
        command.add(address.toString());
        try {
            var before = cpuSeconds(server);
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            process.waitFor();
            var used = cpuSeconds(server) - before;
            var bad = BAD.matcher(said);
            if (bad.find()) {
                throw new IllegalStateException(address + ": " + bad.group());
            }
            var rate = number(RATE, said);
            return new Result(rate, rate * seconds / used, milliseconds(said));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    /** User and system time of a process so far. */
    static double cpuSeconds(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var matcher = CPU.matcher(stat);
        if (!matcher.find()) {
            throw new IllegalStateException("no processor time in " + stat);
        }
        return (Long.parseLong(matcher.group(1)) + Long.parseLong(matcher.group(2))) / TICKS;
    }

    private static double number(Pattern pattern, String said) {
        var matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk said: " + said);
        }
        return Double.parseDouble(matcher.group(1));
    }

    private static double milliseconds(String said) {
        var matcher = P99.matcher(said);
        if (!matcher.find()) {
            return Double.NaN;
        }
        var value = Double.parseDouble(matcher.group(1));
        return switch (matcher.group(2)) {
            case "us" -> value / 1000;
            case "ms" -> value;
            default -> value * 1000;
        };
    }
}
