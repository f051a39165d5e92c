//! Many questions at once.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

/// Runs all at once and gives what each came to, in their order. For tens of futures, not thousands: each wake looks at all
/// that are still running.
pub(super) async fn all<F: Future>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut running: Vec<Pin<Box<F>>> = futures.into_iter().map(Box::pin).collect();
    let mut ended: Vec<Option<F::Output>> = running.iter().map(|_| None).collect();
    poll_fn(|context| {
        let mut waits = false;
        for (future, slot) in running.iter_mut().zip(&mut ended).filter(|(_, slot)| slot.is_none()) {
            match future.as_mut().poll(context) {
                Poll::Ready(output) => *slot = Some(output),
                Poll::Pending => waits = true,
            }
        }
        if waits { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
    ended.into_iter().flatten().collect()
}
