package dev.lede.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Sees to it that a host is asked one thing at a time, with some time after each. Safe for any number of threads. */
final class HostPace {
    /** A request and its answer. */
    @FunctionalInterface
    interface Request {
        HttpAnswer send() throws FetchException;
    }

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private Instant ended = Instant.EPOCH;
    }

    private final Outside outside;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    HostPace(Outside outside) {
        this.outside = outside;
    }

    /** @param gap since the last answer of this host, whoever asked */
    HttpAnswer inTurn(String host, Duration gap, Request request) throws FetchException, InterruptedException {
        Turn turn = turns.computeIfAbsent(host, name -> new Turn());
        turn.lock.lockInterruptibly();
        try {
            Duration left = Duration.between(outside.clock().instant(), turn.ended.plus(gap));
            if (left.isPositive()) {
                outside.waiting().pass(left.compareTo(gap) > 0 ? gap : left);
            }
            try {
                return request.send();
            } finally {
                turn.ended = outside.clock().instant();
            }
        } finally {
            turn.lock.unlock();
        }
    }
}
